// Generated from openapi/ by `npm run generate`. Do not edit.

import type { Samples } from '../../src/events/types.ts'

export const samples: Samples = {
  "http": {
    "trigger": "http",
    "description": "HTTP trigger of 3.0, built-in runtime.",
    "docUrl": "https://www.alibabacloud.com/help/en/functioncompute/fc-3-0/user-guide/http-trigger-invoking-function",
    "file": "http-event.json",
    "event": {
      "version": "v1",
      "rawPath": "/orders",
      "body": "{\"sku\":\"A-17\"}",
      "isBase64Encoded": false,
      "headers": {
        "Accept": "*/*",
        "Content-Type": "application/json",
        "Host": "orders-ab12cd34ef.cn-hangzhou.fcapp.run"
      },
      "queryParameters": {
        "page": "2"
      },
      "requestContext": {
        "accountId": "1029384756102938",
        "domainName": "orders-ab12cd34ef.cn-hangzhou.fcapp.run",
        "domainPrefix": "orders-ab12cd34ef",
        "http": {
          "method": "POST",
          "path": "/orders",
          "protocol": "HTTP/1.1",
          "sourceIp": "198.51.100.23",
          "userAgent": "curl/8.5.0"
        },
        "requestId": "1-6650f0aa-11223344-aabbccddeeff",
        "time": "2025-05-24T08:15:30Z",
        "timeEpoch": "1748074530123"
      }
    }
  },
  "http-parameter": {
    "trigger": "http-parameter",
    "description": "For `s invoke` of 2.0; no event of the platform.",
    "docUrl": "https://github.com/devsapp/fc/blob/main/docs/en/command/invoke.md",
    "file": "http-parameter.json",
    "event": {
      "path": "/orders",
      "method": "POST",
      "headers": {
        "content-type": "application/json"
      },
      "queries": {
        "page": "2"
      },
      "body": "{\"sku\":\"A-17\"}"
    }
  },
  "oss": {
    "trigger": "oss",
    "description": "OSS trigger, one object uploaded with PutObject.",
    "docUrl": "https://www.alibabacloud.com/help/en/functioncompute/fc-2-0/user-guide/formats-of-event-for-different-triggers",
    "file": "oss-event.json",
    "event": {
      "events": [
        {
          "eventName": "ObjectCreated:PutObject",
          "eventSource": "acs:oss",
          "eventTime": "2025-05-24T08:15:30.000Z",
          "eventVersion": "1.0",
          "oss": {
            "bucket": {
              "arn": "acs:oss:cn-hangzhou:1029384756102938:photo-inbox",
              "name": "photo-inbox",
              "ownerIdentity": "1029384756102938",
              "virtualBucket": ""
            },
            "object": {
              "deltaSize": 51200,
              "eTag": "0F1E2D3C4B5A69788796A5B4C3D2E1F0",
              "key": "in/cat.jpg",
              "size": 51200
            },
            "ossSchemaVersion": "1.0",
            "ruleId": "3a2b1c0d9e8f7a6b5c4d3e2f1a0b9c8d7e6f5a4b"
          },
          "region": "cn-hangzhou",
          "requestParameters": {
            "sourceIPAddress": "198.51.100.23"
          },
          "responseElements": {
            "requestId": "6650F0AA112233445566AABB"
          },
          "userIdentity": {
            "principalId": "1029384756102938"
          }
        }
      ]
    }
  },
  "sls": {
    "trigger": "log",
    "description": "Trigger of Simple Log Service, a minute of logs.",
    "docUrl": "https://www.alibabacloud.com/help/en/sls/create-a-custom-function",
    "file": "sls-event.json",
    "event": {
      "parameter": {
        "tag": "orders"
      },
      "source": {
        "endpoint": "http://cn-hangzhou-intranet.log.aliyuncs.com",
        "projectName": "orders-logs",
        "logstoreName": "app",
        "shardId": 0,
        "beginCursor": "MTc0ODA3NDUzMDAwMDAwMDAwMA==",
        "endCursor": "MTc0ODA3NDU5MDAwMDAwMDAwMA=="
      },
      "jobName": "1f2e3d4c5b6a79880917263544536271",
      "taskId": "5b4c3d2e-1f0a-4b9c-8d7e-6f5a4b3c2d1e",
      "cursorTime": 1748074590
    }
  },
  "cdn-CachedObjectsBlocked": {
    "trigger": "cdn_events",
    "description": "CDN trigger. URLs were blocked on the edge nodes.",
    "docUrl": "https://www.alibabacloud.com/help/en/functioncompute/fc/overview-27-1",
    "file": "cdn-CachedObjectsBlocked.json",
    "event": {
      "events": [
        {
          "eventName": "CachedObjectsBlocked",
          "eventVersion": "1.0.0",
          "eventSource": "cdn",
          "region": "cn-hangzhou",
          "eventTime": "2025-05-24T16:15:30+08:00",
          "traceId": "7f1c2b3a-0d4e-4f5a-8b6c-9d0e1f2a3b4c",
          "resource": {
            "domain": "static.example.org"
          },
          "eventParameter": {
            "objectPath": [
              "/img/logo.png",
              "/css/site.css"
            ],
            "createTime": 1748070000,
            "completeTime": 1748070060,
            "domain": "static.example.org",
            "objectType": "File",
            "taskId": 482913001
          },
          "userIdentity": {
            "aliUid": "1029384756102938"
          }
        }
      ]
    }
  },
  "cdn-CachedObjectsPushed": {
    "trigger": "cdn_events",
    "description": "CDN trigger. Objects were preloaded to the edge nodes.",
    "docUrl": "https://www.alibabacloud.com/help/en/functioncompute/fc/overview-27-1",
    "file": "cdn-CachedObjectsPushed.json",
    "event": {
      "events": [
        {
          "eventName": "CachedObjectsPushed",
          "eventVersion": "1.0.0",
          "eventSource": "cdn",
          "region": "cn-hangzhou",
          "eventTime": "2025-05-24T16:15:30+08:00",
          "traceId": "7f1c2b3a-0d4e-4f5a-8b6c-9d0e1f2a3b4c",
          "resource": {
            "domain": "static.example.org"
          },
          "eventParameter": {
            "objectPath": [
              "/img/logo.png",
              "/css/site.css"
            ],
            "createTime": 1748070000,
            "completeTime": 1748070060,
            "domain": "static.example.org",
            "objectType": "File",
            "taskId": 482913001
          },
          "userIdentity": {
            "aliUid": "1029384756102938"
          }
        }
      ]
    }
  },
  "cdn-CachedObjectsRefreshed": {
    "trigger": "cdn_events",
    "description": "CDN trigger. Cached objects were refreshed.",
    "docUrl": "https://www.alibabacloud.com/help/en/functioncompute/fc/overview-27-1",
    "file": "cdn-CachedObjectsRefreshed.json",
    "event": {
      "events": [
        {
          "eventName": "CachedObjectsRefreshed",
          "eventVersion": "1.0.0",
          "eventSource": "cdn",
          "region": "cn-hangzhou",
          "eventTime": "2025-05-24T16:15:30+08:00",
          "traceId": "7f1c2b3a-0d4e-4f5a-8b6c-9d0e1f2a3b4c",
          "resource": {
            "domain": "static.example.org"
          },
          "eventParameter": {
            "objectPath": [
              "/img/logo.png",
              "/css/site.css"
            ],
            "createTime": 1748070000,
            "completeTime": 1748070060,
            "domain": "static.example.org",
            "objectType": "File",
            "taskId": 482913001
          },
          "userIdentity": {
            "aliUid": "1029384756102938"
          }
        }
      ]
    }
  },
  "cdn-CdnDomainAdded": {
    "trigger": "cdn_events",
    "description": "CDN trigger. A domain was added.",
    "docUrl": "https://www.alibabacloud.com/help/en/functioncompute/fc/overview-27-1",
    "file": "cdn-CdnDomainAdded.json",
    "event": {
      "events": [
        {
          "eventName": "CdnDomainAdded",
          "eventVersion": "1.0.0",
          "eventSource": "cdn",
          "region": "cn-hangzhou",
          "eventTime": "2025-05-24T16:15:30+08:00",
          "traceId": "7f1c2b3a-0d4e-4f5a-8b6c-9d0e1f2a3b4c",
          "resource": {
            "domain": "static.example.org"
          },
          "eventParameter": {
            "domain": "static.example.org"
          },
          "userIdentity": {
            "aliUid": "1029384756102938"
          }
        }
      ]
    }
  },
  "cdn-CdnDomainDeleted": {
    "trigger": "cdn_events",
    "description": "CDN trigger. A domain was deleted.",
    "docUrl": "https://www.alibabacloud.com/help/en/functioncompute/fc/overview-27-1",
    "file": "cdn-CdnDomainDeleted.json",
    "event": {
      "events": [
        {
          "eventName": "CdnDomainDeleted",
          "eventVersion": "1.0.0",
          "eventSource": "cdn",
          "region": "cn-hangzhou",
          "eventTime": "2025-05-24T16:15:30+08:00",
          "traceId": "7f1c2b3a-0d4e-4f5a-8b6c-9d0e1f2a3b4c",
          "resource": {
            "domain": "static.example.org"
          },
          "eventParameter": {
            "domain": "static.example.org"
          },
          "userIdentity": {
            "aliUid": "1029384756102938"
          }
        }
      ]
    }
  },
  "cdn-CdnDomainStarted": {
    "trigger": "cdn_events",
    "description": "CDN trigger. A domain was started.",
    "docUrl": "https://www.alibabacloud.com/help/en/functioncompute/fc/overview-27-1",
    "file": "cdn-CdnDomainStarted.json",
    "event": {
      "events": [
        {
          "eventName": "CdnDomainStarted",
          "eventVersion": "1.0.0",
          "eventSource": "cdn",
          "region": "cn-hangzhou",
          "eventTime": "2025-05-24T16:15:30+08:00",
          "traceId": "7f1c2b3a-0d4e-4f5a-8b6c-9d0e1f2a3b4c",
          "resource": {
            "domain": "static.example.org"
          },
          "eventParameter": {
            "domain": "static.example.org",
            "status": "online"
          },
          "userIdentity": {
            "aliUid": "1029384756102938"
          }
        }
      ]
    }
  },
  "cdn-CdnDomainStopped": {
    "trigger": "cdn_events",
    "description": "CDN trigger. A domain was stopped.",
    "docUrl": "https://www.alibabacloud.com/help/en/functioncompute/fc/overview-27-1",
    "file": "cdn-CdnDomainStopped.json",
    "event": {
      "events": [
        {
          "eventName": "CdnDomainStopped",
          "eventVersion": "1.0.0",
          "eventSource": "cdn",
          "region": "cn-hangzhou",
          "eventTime": "2025-05-24T16:15:30+08:00",
          "traceId": "7f1c2b3a-0d4e-4f5a-8b6c-9d0e1f2a3b4c",
          "resource": {
            "domain": "static.example.org"
          },
          "eventParameter": {
            "domain": "static.example.org",
            "status": "offline"
          },
          "userIdentity": {
            "aliUid": "1029384756102938"
          }
        }
      ]
    }
  },
  "cdn-LogFileCreated": {
    "trigger": "cdn_events",
    "description": "CDN trigger. A log file is ready.",
    "docUrl": "https://www.alibabacloud.com/help/en/functioncompute/fc/overview-27-1",
    "file": "cdn-LogFileCreated.json",
    "event": {
      "events": [
        {
          "eventName": "LogFileCreated",
          "eventVersion": "1.0.0",
          "eventSource": "cdn",
          "region": "cn-hangzhou",
          "eventTime": "2025-05-24T16:15:30+08:00",
          "traceId": "7f1c2b3a-0d4e-4f5a-8b6c-9d0e1f2a3b4c",
          "resource": {
            "domain": "static.example.org"
          },
          "eventParameter": {
            "domain": "static.example.org",
            "startTime": 1748070000,
            "endTime": 1748073600,
            "fileSize": 20480,
            "filePath": "http://logs.example.org/static/2025_05_24_15.gz"
          },
          "userIdentity": {
            "aliUid": "1029384756102938"
          }
        }
      ]
    }
  },
  "mns-json-with-attributes": {
    "trigger": "mns_topic",
    "description": "Topic trigger, format `JSON`; the message has the attribute `level`.",
    "docUrl": "https://www.alibabacloud.com/help/en/functioncompute/fc/mns-topic-triggers",
    "file": "mns-json-with-message-attributes.json",
    "event": {
      "level": "info",
      "TopicOwner": "1029384756102938",
      "Message": "order 4711 shipped",
      "Subscriber": "1029384756102938",
      "PublishTime": 1748074530123,
      "SubscriptionName": "fc-orders-sub",
      "MessageMD5": "41E4E71C0F38AD207A88ACD85D79EB19",
      "TopicName": "orders",
      "MessageId": "2F1A0B9C8D7E6F50-1-17A0B1C2D3E-200000001"
    }
  },
  "mns-json-without-attributes": {
    "trigger": "mns_topic",
    "description": "Topic trigger, format `JSON`.",
    "docUrl": "https://www.alibabacloud.com/help/en/functioncompute/fc/mns-topic-triggers",
    "file": "mns-json-without-message-attributes.json",
    "event": {
      "TopicOwner": "1029384756102938",
      "Message": "order 4711 shipped",
      "Subscriber": "1029384756102938",
      "PublishTime": 1748074530123,
      "SubscriptionName": "fc-orders-sub",
      "MessageMD5": "41E4E71C0F38AD207A88ACD85D79EB19",
      "TopicName": "orders",
      "MessageId": "2F1A0B9C8D7E6F50-1-17A0B1C2D3E-200000001"
    }
  },
  "mns-stream-with-attributes": {
    "trigger": "mns_topic",
    "description": "Topic trigger, format `STREAM`; the message has the attribute `level`.",
    "docUrl": "https://www.alibabacloud.com/help/en/functioncompute/fc/mns-topic-triggers",
    "file": "mns-stream-with-message-attributes.json",
    "event": {
      "body": "order 4711 shipped",
      "attrs": {
        "Extend": "{\"level\":\"info\"}"
      }
    }
  },
  "mns-stream-without-attributes": {
    "trigger": "mns_topic",
    "description": "Topic trigger, format `STREAM`. The text as it is, not JSON.",
    "docUrl": "https://www.alibabacloud.com/help/en/functioncompute/fc/mns-topic-triggers",
    "file": "mns-stream-without-message-attributes.txt",
    "event": "order 4711 shipped"
  },
  "tablestore": {
    "trigger": "tablestore",
    "description": "Tablestore trigger, one row written.",
    "docUrl": "https://www.alibabacloud.com/help/doc-detail/169673.htm",
    "file": "tablestore-event.json",
    "event": {
      "Version": "Sync-v1",
      "Records": [
        {
          "Type": "PutRow",
          "Info": {
            "Timestamp": 1748074530123456
          },
          "PrimaryKey": [
            {
              "ColumnName": "order_id",
              "Value": "4711"
            }
          ],
          "Columns": [
            {
              "Type": "Put",
              "ColumnName": "state",
              "Value": "shipped",
              "Timestamp": 1748074530123
            }
          ]
        }
      ]
    }
  },
  "timer": {
    "trigger": "timer",
    "description": "Time trigger with a payload.",
    "docUrl": "https://www.alibabacloud.com/help/en/functioncompute/fc-2-0/user-guide/formats-of-event-for-different-triggers",
    "file": "timer-event.json",
    "event": {
      "triggerTime": "2025-05-24T08:15:00Z",
      "triggerName": "every-quarter-hour",
      "payload": "sweep"
    }
  }
}
