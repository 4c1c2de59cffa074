import { describe, expect, it } from 'vitest';
import { findPageFault } from './findPageFault.ts';
import { readPage } from './readPage.ts';

const faultOf = (markup: string) => findPageFault(readPage(new TextEncoder().encode(markup)))?.code;

describe('findPageFault', () => {
  it.each([
    ['<title>统一身份认证-登录</title>', 'login-page'],
    ['<title>Login</title>', 'login-page'],
    ['<form><input name="a"><input type="password"></form>', 'login-page'],
    ['<title>404 Not Found</title>', 'error-page'],
    ['<title>提示</title><p>您访问的页面不存在</p>', 'error-page'],
    ['<p>该信息不存在或已被删除</p>', 'error-page'],
    ['<title>Welcome to nginx!</title>', 'error-page'],
    ['<title>年度报告</title><p>本年度报告共六部分</p>', undefined],
    [`<p>${'一般的话。'.repeat(400)}共404件，页面不存在</p>`, undefined],
  ])('takes %j for %s', (markup, code) => expect(faultOf(markup)).toBe(code));
});
