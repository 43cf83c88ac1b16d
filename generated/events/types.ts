// Generated from openapi/ by `npm run generate`. Do not edit.

export type paths = Record<string, never>;
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description An HTTP request as a built-in runtime of 3.0 gets it. */
        HttpEvent: {
            /** @description The format of this event, `v1`. */
            version: string;
            /** @description The path of the request, without the query. */
            rawPath: string;
            /** @description The body; base64 text if `isBase64Encoded`. */
            body: string;
            /** @description Is `body` base64? So it is for binary content. */
            isBase64Encoded: boolean;
            /** @description The headers. Values of one that came several times are joined by commas. */
            headers: {
                [key: string]: string;
            };
            /** @description The query. Values of a parameter that came several times are joined by commas. */
            queryParameters: {
                [key: string]: string;
            };
            /** @description What the platform knows of the request. */
            requestContext: {
                /** @description The account that owns the function. */
                accountId: string;
                /** @description The host that was called. */
                domainName: string;
                /** @description The first label of that host. */
                domainPrefix: string;
                /** @description The request line and the caller. */
                http: {
                    /** @description The HTTP method. */
                    method: string;
                    /** @description The path of the request. */
                    path: string;
                    /** @description The version of HTTP. */
                    protocol: string;
                    /** @description The address of the caller. */
                    sourceIp: string;
                    /** @description The program that called, by its own word. */
                    userAgent: string;
                };
                /** @description The id of this request. */
                requestId: string;
                /**
                 * Format: date-time
                 * @description When the request came, in UTC.
                 */
                time: string;
                /** @description The same in milliseconds since 1970, as **text**. */
                timeEpoch: string;
            };
        };
        /** @description What a function in a built-in runtime returns to answer an HTTP request. */
        HttpEventResponse: {
            /** @description The status of the answer. */
            statusCode: number;
            /** @description The headers of the answer. */
            headers?: {
                [key: string]: string;
            };
            /** @description Is `body` base64? */
            isBase64Encoded?: boolean;
            /** @description The body of the answer; base64 text if `isBase64Encoded`. */
            body?: string;
        };
        /** @description An HTTP request, described for `s invoke` of 2.0. */
        HttpParameter: {
            /** @description The path below the HTTP trigger. */
            path: string;
            /** @description The HTTP method. */
            method: string;
            /** @description The headers to send. */
            headers: {
                [key: string]: string;
            };
            /** @description The query to send. */
            queries: {
                [key: string]: string;
            };
            /** @description The body to send. */
            body: string;
        };
        /** @description One change of an object. */
        OssRecord: {
            /** @description What happened, such as `ObjectCreated:PutObject` or `ObjectRemoved:DeleteObject`. */
            eventName: string;
            /** @description Always `acs:oss`. */
            eventSource: string;
            /**
             * Format: date-time
             * @description When it happened, in UTC.
             */
            eventTime: string;
            /** @description The format of this event, `1.0`. */
            eventVersion: string;
            /** @description The object. */
            oss: {
                /** @description The bucket that holds it. */
                bucket: {
                    /** @description The bucket as `acs:oss:{region}:{accountId}:{bucket}`. */
                    arn: string;
                    /** @description The bucket's name. */
                    name: string;
                    /** @description The account that owns the bucket. */
                    ownerIdentity: string;
                    /** @description Empty in the vendor's template, absent from the vendor's guide. */
                    virtualBucket?: string;
                };
                /** @description The object after the change. */
                object: {
                    /** @description By how many bytes the object changed. */
                    deltaSize: number;
                    /** @description The object's ETag. */
                    eTag: string;
                    /** @description The object's name. Slashes are part of it. */
                    key: string;
                    /** @description The object's size in bytes. */
                    size: number;
                };
                /** @description The format of this part, `1.0`. */
                ossSchemaVersion: string;
                /** @description The rule of the trigger that matched. */
                ruleId: string;
            };
            /** @description The bucket's region. */
            region: string;
            /** @description The request that changed the object. */
            requestParameters: {
                /** @description The address it came from. */
                sourceIPAddress: string;
            };
            /** @description The answer to that request. */
            responseElements: {
                /** @description The id of the request at OSS. */
                requestId: string;
            };
            /** @description Who changed the object. */
            userIdentity: {
                /** @description The id of the user or the account. */
                principalId: string;
            };
        };
        /** @description Changes of objects in a bucket. */
        OssEvent: {
            /** @description The changes. */
            events: components["schemas"]["OssRecord"][];
        };
        /** @description A range of logs to read. */
        SlsEvent: {
            /** @description The settings that the trigger was given for the function, any JSON object. */
            parameter: {
                [key: string]: unknown;
            };
            /** @description Where to read. */
            source: {
                /** @description The endpoint of Simple Log Service in the project's region. */
                endpoint: string;
                /** @description The project. */
                projectName: string;
                /** @description The Logstore. */
                logstoreName: string;
                /** @description The shard of the Logstore. */
                shardId: number;
                /** @description Where to begin. */
                beginCursor: string;
                /** @description Where to stop; what stands here is not part of the range. */
                endCursor: string;
            };
            /** @description The job of Simple Log Service that belongs to the trigger. */
            jobName: string;
            /** @description The id of this call within the job. */
            taskId: string;
            /** @description When the last log of the range arrived, in seconds since 1970. */
            cursorTime: number;
        };
        /** @description What all records of the CDN have. */
        CdnRecordBase: {
            /** @description What happened. */
            eventName: string;
            /** @description The format of this event, `1.0.0`. */
            eventVersion: string;
            /** @description Always `cdn`. */
            eventSource: string;
            /** @description The region. */
            region: string;
            /**
             * Format: date-time
             * @description When it happened, in the time of China (`+08:00`).
             */
            eventTime: string;
            /** @description The id of this event at the CDN. */
            traceId: string;
            /** @description What it happened to. */
            resource: {
                /** @description The accelerated domain (加速域名). */
                domain: string;
            };
            /** @description The account behind it. */
            userIdentity: {
                /** @description The id of the account. */
                aliUid: string;
            };
        };
        /** @description The task at the CDN. */
        CdnCachedObjectsParameter: {
            /** @description The paths of the objects. */
            objectPath: string[];
            /** @description When the task was made, in seconds since 1970. */
            createTime: number;
            /** @description When it was done, in seconds since 1970. */
            completeTime: number;
            /** @description The domain. */
            domain: string;
            /** @description What the paths are, such as `File`. */
            objectType: string;
            /**
             * Format: int64
             * @description The id of the task.
             */
            taskId: number;
        };
        /** @description URLs were blocked on the edge nodes. */
        CdnCachedObjectsBlocked: components["schemas"]["CdnRecordBase"] & {
            /**
             * @description What happened.
             * @constant
             */
            eventName: "CachedObjectsBlocked";
            eventParameter: components["schemas"]["CdnCachedObjectsParameter"];
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            eventName: "CachedObjectsBlocked";
        };
        /** @description Objects were preloaded to the edge nodes. */
        CdnCachedObjectsPushed: components["schemas"]["CdnRecordBase"] & {
            /**
             * @description What happened.
             * @constant
             */
            eventName: "CachedObjectsPushed";
            eventParameter: components["schemas"]["CdnCachedObjectsParameter"];
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            eventName: "CachedObjectsPushed";
        };
        /** @description Cached objects were refreshed. */
        CdnCachedObjectsRefreshed: components["schemas"]["CdnRecordBase"] & {
            /**
             * @description What happened.
             * @constant
             */
            eventName: "CachedObjectsRefreshed";
            eventParameter: components["schemas"]["CdnCachedObjectsParameter"];
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            eventName: "CachedObjectsRefreshed";
        };
        /** @description The domain. */
        CdnDomainParameter: {
            /** @description The domain. */
            domain: string;
        };
        /** @description A domain was added. */
        CdnDomainAdded: components["schemas"]["CdnRecordBase"] & {
            /**
             * @description What happened.
             * @constant
             */
            eventName: "CdnDomainAdded";
            eventParameter: components["schemas"]["CdnDomainParameter"];
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            eventName: "CdnDomainAdded";
        };
        /** @description A domain was deleted. */
        CdnDomainDeleted: components["schemas"]["CdnRecordBase"] & {
            /**
             * @description What happened.
             * @constant
             */
            eventName: "CdnDomainDeleted";
            eventParameter: components["schemas"]["CdnDomainParameter"];
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            eventName: "CdnDomainDeleted";
        };
        /** @description The domain and its new state. */
        CdnDomainStatusParameter: {
            /** @description The domain. */
            domain: string;
            /** @description `online` once started, `offline` once stopped. */
            status: string;
        };
        /** @description A domain was started. */
        CdnDomainStarted: components["schemas"]["CdnRecordBase"] & {
            /**
             * @description What happened.
             * @constant
             */
            eventName: "CdnDomainStarted";
            eventParameter: components["schemas"]["CdnDomainStatusParameter"];
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            eventName: "CdnDomainStarted";
        };
        /** @description A domain was stopped. */
        CdnDomainStopped: components["schemas"]["CdnRecordBase"] & {
            /**
             * @description What happened.
             * @constant
             */
            eventName: "CdnDomainStopped";
            eventParameter: components["schemas"]["CdnDomainStatusParameter"];
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            eventName: "CdnDomainStopped";
        };
        /** @description The log file. */
        CdnLogFileParameter: {
            /** @description The domain. */
            domain: string;
            /** @description The beginning of the time that it covers, in seconds since 1970. */
            startTime: number;
            /** @description The end of the time that it covers, in seconds since 1970. */
            endTime: number;
            /** @description Its size in bytes. */
            fileSize: number;
            /** @description Where to fetch it. */
            filePath: string;
        };
        /** @description A log file is ready. */
        CdnLogFileCreated: components["schemas"]["CdnRecordBase"] & {
            /**
             * @description What happened.
             * @constant
             */
            eventName: "LogFileCreated";
            eventParameter: components["schemas"]["CdnLogFileParameter"];
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            eventName: "LogFileCreated";
        };
        /** @description One thing that happened. `eventName` says what `eventParameter` holds. */
        CdnRecord: components["schemas"]["CdnCachedObjectsBlocked"] | components["schemas"]["CdnCachedObjectsPushed"] | components["schemas"]["CdnCachedObjectsRefreshed"] | components["schemas"]["CdnDomainAdded"] | components["schemas"]["CdnDomainDeleted"] | components["schemas"]["CdnDomainStarted"] | components["schemas"]["CdnDomainStopped"] | components["schemas"]["CdnLogFileCreated"];
        /** @description What happened at the CDN. */
        CdnEvent: {
            /** @description What happened. */
            events: components["schemas"]["CdnRecord"][];
        };
        /** @description A message in the format `JSON`. */
        MnsJsonEvent: {
            /** @description The account that owns the topic. */
            TopicOwner: string;
            /** @description The text of the message. */
            Message: string;
            /** @description The account that subscribed. */
            Subscriber: string;
            /**
             * Format: int64
             * @description When the message was published, in milliseconds since 1970.
             */
            PublishTime: number;
            /** @description The subscription that belongs to the trigger. */
            SubscriptionName: string;
            /** @description The MD5 of the message, in hexadecimal capitals. */
            MessageMD5: string;
            /** @description The topic. */
            TopicName: string;
            /** @description The id of the message. */
            MessageId: string;
        };
        /** @description A message with attributes (MessageAttributes, 消息属性) in the format `JSON`. Each attribute is a key beside the others. */
        MnsJsonEventWithAttributes: components["schemas"]["MnsJsonEvent"] & {
            [key: string]: unknown;
        };
        /** @description A message with attributes (MessageAttributes, 消息属性) in the format `STREAM`. */
        MnsStreamEventWithAttributes: {
            /** @description The text of the message. */
            body: string;
            /** @description The attributes. */
            attrs: {
                /** @description The attributes as JSON **text**. */
                Extend: string;
            };
        };
        /** @description The text of a message without attributes in the format `STREAM`. It is not JSON unless the message is. */
        MnsStreamEvent: string;
        /** @description One changed row. */
        TablestoreRecord: {
            /** @description `PutRow`, `UpdateRow` or `DeleteRow`. The template of `s cli fc-event` says `PUT`. */
            Type: string;
            /** @description About the row. */
            Info: {
                /**
                 * Format: int64
                 * @description When the row changed last, in microseconds since 1970.
                 */
                Timestamp: number;
            };
            /** @description The columns of the primary key. */
            PrimaryKey: {
                /** @description The column's name. */
                ColumnName: string;
                /** @description Its value. How binary values look in JSON is not documented. */
                Value: string | number;
            }[];
            /** @description The other columns that changed. */
            Columns: {
                /** @description `Put`, `DeleteOneVersion` or `DeleteAllVersions`. */
                Type: string;
                /** @description The column's name. */
                ColumnName: string;
                /** @description Its value. How binary values look in JSON is not documented, nor whether a deleted column has one. */
                Value?: string | number | boolean;
                /**
                 * Format: int64
                 * @description When the column changed last, in milliseconds since 1970.
                 */
                Timestamp: number;
            }[];
        };
        /** @description Changed rows of a table. */
        TablestoreEvent: {
            /** @description The format of this event, `Sync-v1`. */
            Version: string;
            /** @description The rows. */
            Records: components["schemas"]["TablestoreRecord"][];
        };
        /** @description A time that a trigger was set for. */
        TimerEvent: {
            /**
             * Format: date-time
             * @description When the trigger fired, in UTC.
             */
            triggerTime: string;
            /** @description The trigger's name. */
            triggerName: string;
            /** @description The text in the trigger's settings (触发消息). If it is JSON, it is JSON within a string. */
            payload: string;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export type operations = Record<string, never>;
