import { describe, expect, it } from 'vitest';
import { FaultError } from '../faults.ts';
import { nameFailure } from './nameFailure.ts';

const withCode = (code: string) => Object.assign(new Error('message'), { code });

describe('nameFailure', () => {
  it.each([
    ['ENOTFOUND', 'dns-failure'],
    ['EAI_AGAIN', 'dns-failure'],
    ['CERT_HAS_EXPIRED', 'tls-failure'],
    ['DEPTH_ZERO_SELF_SIGNED_CERT', 'tls-failure'],
    ['UNABLE_TO_VERIFY_LEAF_SIGNATURE', 'tls-failure'],
    ['ERR_TLS_CERT_ALTNAME_INVALID', 'tls-failure'],
    ['ERR_SSL_WRONG_VERSION_NUMBER', 'tls-failure'],
    ['HPE_INVALID_CONSTANT', 'bad-response'],
    ['UND_ERR_HEADERS_OVERFLOW', 'bad-response'],
    ['Z_DATA_ERROR', 'bad-response'],
    ['Z_BUF_ERROR', 'truncated'],
    ['ECONNREFUSED', 'connection-failed'],
    ['UND_ERR_SOCKET', 'connection-failed'],
  ])('takes %s for %s', (code, meaning) => {
    expect(nameFailure(withCode(code))).toEqual({ code: meaning, detail: code });
  });

  it('keeps a fault that has its name already', () => {
    const met = new FaultError('too-large', 'more than 5 bytes');
    expect(nameFailure(met)).toEqual({ code: 'too-large', detail: 'more than 5 bytes' });
  });

  it('gives the words of an unknown failure', () => {
    expect(nameFailure(new Error('odd'))).toEqual({ code: 'connection-failed', detail: 'odd' });
    expect(nameFailure('odd')).toEqual({ code: 'connection-failed', detail: 'odd' });
  });
});
