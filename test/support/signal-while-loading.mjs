// Loaded before the program by NODE_OPTIONS: sends a signal the moment the program has taken the keyboard, long before its
// first frame. No test could hit that moment from outside.
import {ReadStream} from 'node:tty';

const {setRawMode} = ReadStream.prototype;
ReadStream.prototype.setRawMode = function (isRaw) {
	setRawMode.call(this, isRaw);
	ReadStream.prototype.setRawMode = setRawMode;
	process.kill(process.pid, process.env.TUMEN_TEST_SIGNAL);
	return this;
};
