// Generated from openapi/ by `npm run generate`. Do not edit.

export interface schemas {
    /** An HTTP request as a built-in runtime of 3.0 gets it. */
    HttpEvent: {
        /** The format of this event, `v1`. */
        version: string;
        /** The path of the request, without the query. */
        rawPath: string;
        /** The body; base64 text if `isBase64Encoded`. */
        body: string;
        /** Is `body` base64? So it is for binary content. */
        isBase64Encoded: boolean;
        /** The headers. Values of one that came several times are joined by commas. */
        headers: {
            [key: string]: string;
        };
        /** The query. Values of a parameter that came several times are joined by commas. */
        queryParameters: {
            [key: string]: string;
        };
        /** What the platform knows of the request. */
        requestContext: {
            /** The account that owns the function. */
            accountId: string;
            /** The host that was called. */
            domainName: string;
            /** The first label of that host. */
            domainPrefix: string;
            /** The request line and the caller. */
            http: {
                /** The HTTP method. */
                method: string;
                /** The path of the request. */
                path: string;
                /** The version of HTTP. */
                protocol: string;
                /** The address of the caller. */
                sourceIp: string;
                /** The program that called, by its own word. */
                userAgent: string;
            };
            /** The id of this request. */
            requestId: string;
            /** When the request came, in UTC. */
            time: string;
            /** The same in milliseconds since 1970, as **text**. */
            timeEpoch: string;
        };
    };
    /** What a function in a built-in runtime returns to answer an HTTP request. */
    HttpEventResponse: {
        /** The status of the answer. */
        statusCode: number;
        /** The headers of the answer. */
        headers?: {
            [key: string]: string;
        };
        /** Is `body` base64? */
        isBase64Encoded?: boolean;
        /** The body of the answer; base64 text if `isBase64Encoded`. */
        body?: string;
    };
    /** An HTTP request, described for `s invoke` of 2.0. */
    HttpParameter: {
        /** The path below the HTTP trigger. */
        path: string;
        /** The HTTP method. */
        method: string;
        /** The headers to send. */
        headers: {
            [key: string]: string;
        };
        /** The query to send. */
        queries: {
            [key: string]: string;
        };
        /** The body to send. */
        body: string;
    };
    /** One change of an object. */
    OssRecord: {
        /** What happened, such as `ObjectCreated:PutObject` or `ObjectRemoved:DeleteObject`. */
        eventName: string;
        /** Always `acs:oss`. */
        eventSource: string;
        /** When it happened, in UTC. */
        eventTime: string;
        /** The format of this event, `1.0`. */
        eventVersion: string;
        /** The object. */
        oss: {
            /** The bucket that holds it. */
            bucket: {
                /** The bucket as `acs:oss:{region}:{accountId}:{bucket}`. */
                arn: string;
                /** The bucket's name. */
                name: string;
                /** The account that owns the bucket. */
                ownerIdentity: string;
                /** Empty in the vendor's template, absent from the vendor's guide. */
                virtualBucket?: string;
            };
            /** The object after the change. */
            object: {
                /** By how many bytes the object changed. */
                deltaSize: number;
                /** The object's ETag. */
                eTag: string;
                /** The object's name. Slashes are part of it. */
                key: string;
                /** The object's size in bytes. */
                size: number;
            };
            /** The format of this part, `1.0`. */
            ossSchemaVersion: string;
            /** The rule of the trigger that matched. */
            ruleId: string;
        };
        /** The bucket's region. */
        region: string;
        /** The request that changed the object. */
        requestParameters: {
            /** The address it came from. */
            sourceIPAddress: string;
        };
        /** The answer to that request. */
        responseElements: {
            /** The id of the request at OSS. */
            requestId: string;
        };
        /** Who changed the object. */
        userIdentity: {
            /** The id of the user or the account. */
            principalId: string;
        };
    };
    /** Changes of objects in a bucket. */
    OssEvent: {
        /** The changes. */
        events: schemas["OssRecord"][];
    };
    /** A range of logs to read. */
    SlsEvent: {
        /** The settings that the trigger was given for the function, any JSON object. */
        parameter: {
            [key: string]: unknown;
        };
        /** Where to read. */
        source: {
            /** The endpoint of Simple Log Service in the project's region. */
            endpoint: string;
            /** The project. */
            projectName: string;
            /** The Logstore. */
            logstoreName: string;
            /** The shard of the Logstore. */
            shardId: number;
            /** Where to begin. */
            beginCursor: string;
            /** Where to stop; what stands here is not part of the range. */
            endCursor: string;
        };
        /** The job of Simple Log Service that belongs to the trigger. */
        jobName: string;
        /** The id of this call within the job. */
        taskId: string;
        /** When the last log of the range arrived, in seconds since 1970. */
        cursorTime: number;
    };
    /** What all records of the CDN have. */
    CdnRecordBase: {
        /** What happened. */
        eventName: string;
        /** The format of this event, `1.0.0`. */
        eventVersion: string;
        /** Always `cdn`. */
        eventSource: string;
        /** The region. */
        region: string;
        /** When it happened, in the time of China (`+08:00`). */
        eventTime: string;
        /** The id of this event at the CDN. */
        traceId: string;
        /** What it happened to. */
        resource: {
            /** The accelerated domain (加速域名). */
            domain: string;
        };
        /** The account behind it. */
        userIdentity: {
            /** The id of the account. */
            aliUid: string;
        };
    };
    /** The task at the CDN. */
    CdnCachedObjectsParameter: {
        /** The paths of the objects. */
        objectPath: string[];
        /** When the task was made, in seconds since 1970. */
        createTime: number;
        /** When it was done, in seconds since 1970. */
        completeTime: number;
        /** The domain. */
        domain: string;
        /** What the paths are, such as `File`. */
        objectType: string;
        /** The id of the task. */
        taskId: number;
    };
    /** URLs were blocked on the edge nodes. */
    CdnCachedObjectsBlocked: schemas["CdnRecordBase"] & {
        /**
         * What happened.
         * @constant
         */
        eventName: "CachedObjectsBlocked";
        eventParameter: schemas["CdnCachedObjectsParameter"];
    } & {
        /**
         * discriminator enum property added by openapi-typescript
         * @enum {string}
         */
        eventName: "CachedObjectsBlocked";
    };
    /** Objects were preloaded to the edge nodes. */
    CdnCachedObjectsPushed: schemas["CdnRecordBase"] & {
        /**
         * What happened.
         * @constant
         */
        eventName: "CachedObjectsPushed";
        eventParameter: schemas["CdnCachedObjectsParameter"];
    } & {
        /**
         * discriminator enum property added by openapi-typescript
         * @enum {string}
         */
        eventName: "CachedObjectsPushed";
    };
    /** Cached objects were refreshed. */
    CdnCachedObjectsRefreshed: schemas["CdnRecordBase"] & {
        /**
         * What happened.
         * @constant
         */
        eventName: "CachedObjectsRefreshed";
        eventParameter: schemas["CdnCachedObjectsParameter"];
    } & {
        /**
         * discriminator enum property added by openapi-typescript
         * @enum {string}
         */
        eventName: "CachedObjectsRefreshed";
    };
    /** The domain. */
    CdnDomainParameter: {
        /** The domain. */
        domain: string;
    };
    /** A domain was added. */
    CdnDomainAdded: schemas["CdnRecordBase"] & {
        /**
         * What happened.
         * @constant
         */
        eventName: "CdnDomainAdded";
        eventParameter: schemas["CdnDomainParameter"];
    } & {
        /**
         * discriminator enum property added by openapi-typescript
         * @enum {string}
         */
        eventName: "CdnDomainAdded";
    };
    /** A domain was deleted. */
    CdnDomainDeleted: schemas["CdnRecordBase"] & {
        /**
         * What happened.
         * @constant
         */
        eventName: "CdnDomainDeleted";
        eventParameter: schemas["CdnDomainParameter"];
    } & {
        /**
         * discriminator enum property added by openapi-typescript
         * @enum {string}
         */
        eventName: "CdnDomainDeleted";
    };
    /** The domain and its new state. */
    CdnDomainStatusParameter: {
        /** The domain. */
        domain: string;
        /** `online` once started, `offline` once stopped. */
        status: string;
    };
    /** A domain was started. */
    CdnDomainStarted: schemas["CdnRecordBase"] & {
        /**
         * What happened.
         * @constant
         */
        eventName: "CdnDomainStarted";
        eventParameter: schemas["CdnDomainStatusParameter"];
    } & {
        /**
         * discriminator enum property added by openapi-typescript
         * @enum {string}
         */
        eventName: "CdnDomainStarted";
    };
    /** A domain was stopped. */
    CdnDomainStopped: schemas["CdnRecordBase"] & {
        /**
         * What happened.
         * @constant
         */
        eventName: "CdnDomainStopped";
        eventParameter: schemas["CdnDomainStatusParameter"];
    } & {
        /**
         * discriminator enum property added by openapi-typescript
         * @enum {string}
         */
        eventName: "CdnDomainStopped";
    };
    /** The log file. */
    CdnLogFileParameter: {
        /** The domain. */
        domain: string;
        /** The beginning of the time that it covers, in seconds since 1970. */
        startTime: number;
        /** The end of the time that it covers, in seconds since 1970. */
        endTime: number;
        /** Its size in bytes. */
        fileSize: number;
        /** Where to fetch it. */
        filePath: string;
    };
    /** A log file is ready. */
    CdnLogFileCreated: schemas["CdnRecordBase"] & {
        /**
         * What happened.
         * @constant
         */
        eventName: "LogFileCreated";
        eventParameter: schemas["CdnLogFileParameter"];
    } & {
        /**
         * discriminator enum property added by openapi-typescript
         * @enum {string}
         */
        eventName: "LogFileCreated";
    };
    /** One thing that happened. `eventName` says what `eventParameter` holds. */
    CdnRecord: schemas["CdnCachedObjectsBlocked"] | schemas["CdnCachedObjectsPushed"] | schemas["CdnCachedObjectsRefreshed"] | schemas["CdnDomainAdded"] | schemas["CdnDomainDeleted"] | schemas["CdnDomainStarted"] | schemas["CdnDomainStopped"] | schemas["CdnLogFileCreated"];
    /** What happened at the CDN. */
    CdnEvent: {
        /** What happened. */
        events: schemas["CdnRecord"][];
    };
    /** A message in the format `JSON`. */
    MnsJsonEvent: {
        /** The account that owns the topic. */
        TopicOwner: string;
        /** The text of the message. */
        Message: string;
        /** The account that subscribed. */
        Subscriber: string;
        /** When the message was published, in milliseconds since 1970. */
        PublishTime: number;
        /** The subscription that belongs to the trigger. */
        SubscriptionName: string;
        /** The MD5 of the message, in hexadecimal capitals. */
        MessageMD5: string;
        /** The topic. */
        TopicName: string;
        /** The id of the message. */
        MessageId: string;
    };
    /** A message with attributes (MessageAttributes, 消息属性) in the format `JSON`. Each attribute is a key beside the others. */
    MnsJsonEventWithAttributes: schemas["MnsJsonEvent"] & {
        [key: string]: unknown;
    };
    /** A message with attributes (MessageAttributes, 消息属性) in the format `STREAM`. */
    MnsStreamEventWithAttributes: {
        /** The text of the message. */
        body: string;
        /** The attributes. */
        attrs: {
            /** The attributes as JSON **text**. */
            Extend: string;
        };
    };
    /** The text of a message without attributes in the format `STREAM`. It is not JSON unless the message is. */
    MnsStreamEvent: string;
    /** One changed row. */
    TablestoreRecord: {
        /** `PutRow`, `UpdateRow` or `DeleteRow`. The template of `s cli fc-event` says `PUT`. */
        Type: string;
        /** About the row. */
        Info: {
            /** When the row changed last, in microseconds since 1970. */
            Timestamp: number;
        };
        /** The columns of the primary key. */
        PrimaryKey: {
            /** The column's name. */
            ColumnName: string;
            /** Its value. How binary values look in JSON is not documented. */
            Value: string | number;
        }[];
        /** The other columns that changed. */
        Columns: {
            /** `Put`, `DeleteOneVersion` or `DeleteAllVersions`. */
            Type: string;
            /** The column's name. */
            ColumnName: string;
            /** Its value. How binary values look in JSON is not documented, nor whether a deleted column has one. */
            Value?: string | number | boolean;
            /** When the column changed last, in milliseconds since 1970. */
            Timestamp: number;
        }[];
    };
    /** Changed rows of a table. */
    TablestoreEvent: {
        /** The format of this event, `Sync-v1`. */
        Version: string;
        /** The rows. */
        Records: schemas["TablestoreRecord"][];
    };
    /** A time that a trigger was set for. */
    TimerEvent: {
        /** When the trigger fired, in UTC. */
        triggerTime: string;
        /** The trigger's name. */
        triggerName: string;
        /** The text in the trigger's settings (触发消息). If it is JSON, it is JSON within a string. */
        payload: string;
    };
}
