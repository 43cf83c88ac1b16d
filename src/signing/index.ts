/**
 * The signers of the clients, for requests of your own: another service of the same cloud, another HTTP client, a pre-signed address.
 * Each takes a plain request and returns the headers to add to it.
 */
export type { HeaderMap, HttpRequest } from '../http/message.ts'
export { type Acs3Options, type Acs3TriggerOptions, type AlibabaCloudCredentials, signAcs3, signAcs3Trigger } from './acs3.ts'
export { type FcOptions, type PresignFcUrlOptions, presignFcUrl, signFc } from './fc.ts'
export { type AwsCredentials, type SigV4Options, signSigV4 } from './sigv4.ts'
export { signTc3, type Tc3Options, type TencentCloudCredentials } from './tc3.ts'
