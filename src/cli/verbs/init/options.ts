export type InitOptions = {readonly folder: string};
