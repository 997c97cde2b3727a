/** Lets whatever else is to be done be done: keys are answered while a large dataset is read again. */
export const breath = (): Promise<void> => new Promise(resolve => setImmediate(resolve));
