import type {Part} from '../../../dataset/kind-names.ts';

export type SchemaOptions = {readonly part: Part | undefined};
