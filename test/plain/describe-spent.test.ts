import {describe, expect, it} from 'vitest';
import {describeSpent} from '../../source/plain/describe-spent.ts';

const spent = {
  healer: 'chat',
  requests: 3,
  counted: 3,
  inputTokens: 4120,
  outputTokens: 980,
  cost: null,
};

describe('what was spent', () => {
  it.each([
    [spent, 'chat: asked 3 times · 4,120 tokens in, 980 out'],
    [{...spent, cost: 0.02706}, 'chat: asked 3 times · 4,120 tokens in, 980 out · $0.027'],
    [{...spent, cost: 1.5}, 'chat: asked 3 times · 4,120 tokens in, 980 out · $1.50'],
    [{...spent, cost: 0.0000123}, 'chat: asked 3 times · 4,120 tokens in, 980 out · $0.000012'],
    [{...spent, cost: 0}, 'chat: asked 3 times · 4,120 tokens in, 980 out · $0.00'],
    [{...spent, counted: 1}, 'chat: asked 3 times · 4,120 tokens in, 980 out · 2 without figures'],
    [{...spent, requests: 1, counted: 0, inputTokens: 0, outputTokens: 0}, 'chat: asked once'],
  ])('%j is told as %s', (total, text) => {
    expect(describeSpent(total)).toBe(text);
  });
});
