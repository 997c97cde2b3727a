import type {ArgumentsCamelCase, Argv} from 'yargs';
import type {Unpack} from '../../dataset/reading/packed.ts';
import type {Example} from '../help.ts';

/** The package that a run belongs to. */
export type Package = {
	readonly version: string;
	/** The file that runs. */
	readonly bundle: string;
	/** Where the shipped dataset is: its folder, or the packed file. */
	readonly data: string;
	/** Where the same is read fastest; absent: there. */
	readonly quickData?: string;
	/** What is in a packed file of the package, which may be known from an earlier start; absent: it is to be unpacked. */
	readonly unpack?: Unpack;
	/** The packed file of what one begins a dataset with. */
	readonly kit: string;
	/** To be called when the terminal is taken for a screen. */
	readonly onScreen?: () => void;
	/** To be called when a screen stands and its keys are obeyed: what can wait until then waits for it. */
	readonly atRest: () => void;
	/** Told that a run would say the same again, as long as no file of settings is where there was none. */
	readonly onRepeatable?: (without: string | undefined) => void;
};

/** 0 fine, 1 data, 2 usage. */
export type ExitCode = 0 | 1 | 2;

/** What a verb does, once what it takes has been understood. */
export type Run<Options> = (options: Options, proc: NodeJS.Process, pack: Package) => ExitCode | Promise<ExitCode>;

/**
 * One thing that can be asked for on the command line. What it takes and what it does are files of their own: the help and
 * the reading of the arguments must not wait for what only the doing needs.
 */
export type Verb<Kind extends string = string, Args = unknown, Options = unknown> = {
	readonly kind: Kind;
	/** As yargs has it: "check [data]"; `$0` is the verb that needs no word. */
	readonly usage: string;
	/** For the help; false where the help tells of it otherwise. */
	readonly describe: string | false;
	/** For the head of its own help. */
	readonly examples?: readonly Example[];
	readonly options: (parser: Argv) => Argv<Args>;
	/** @throws {UserError} with exit code 2 for what it does not take */
	readonly read: (args: ArgumentsCamelCase<Args>) => Options;
	readonly load: () => Promise<{readonly run: Run<Options>}>;
};

/** Says what a verb is; the types of what it takes follow from its options. */
export const aVerb = <Kind extends string, Args, Options>(verb: Verb<Kind, Args, Options>): Verb<Kind, Args, Options> => verb;

/** What a verb has understood, by its kind: the options stand beside it. */
export type Understood<V> = V extends Verb<infer Kind, infer _Args, infer Options> ? {readonly kind: Kind} & Options : never;
