/** The least that Ink can show: what the first frame of a session is held against. */
import {render, Text} from 'ink';
import {createElement} from 'react';

render(createElement(Text, null, 'the first frame'));
