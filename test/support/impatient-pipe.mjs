// Loaded before the program: standard output becomes a pipe that does not wait until it has been read, as one may be that
// another program shares.
import {Socket} from 'node:net';

new Socket({fd: 1, readable: false, writable: true}).unref();
