// A baseline: the least that a program for stock Ink does, unbundled, as its documentation has it.
import {Box, render, Text, useApp, useInput} from 'ink';
import {createElement as h, useState} from 'react';

const Hello = () => {
	const [keys, setKeys] = useState(0);
	const {exit} = useApp();
	useInput(input => (input === 'q' ? exit() : setKeys(count => count + 1)));
	return h(Box, null, h(Text, null, `ready ${keys}`));
};

render(h(Hello));
