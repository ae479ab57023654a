import {describe, expect, it} from 'vitest';
import {framePath} from '../../scripts/screen/frame-path.ts';

const cells = {left: 0, top: 0, width: 10, height: 20};

describe('the frames of a row', () => {
  it('are one stroke as far as their signs join, from middle to middle', () => {
    expect(framePath([...'┌──┐'], cells)).toBe('M5 10H35M5 10V20M35 10V20');
    expect(framePath([...'└─┘'], cells)).toBe('M5 10H25M5 0V10M25 0V10');
  });

  it('cross, branch, and stand apart', () => {
    expect(framePath([...'├┼┤'], cells)).toBe('M5 10H25M5 0V20M15 0V20M25 0V20');
    expect(framePath([...'││'], cells)).toBe('M5 0V20M15 0V20');
    expect(framePath([...'┬┴'], cells)).toBe('M0 10H20M5 10V20M15 0V10');
  });
});
