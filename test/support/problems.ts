import {loadDataset} from '../../src/dataset/load.ts';
import {DatasetError, problemSentence} from '../../src/dataset/problem.ts';
import {datasetFolder, type Files} from './folder.ts';

/** The sentences for everything that is wrong with the tiny dataset once these files are replaced; none when it loads. */
export const problemsIn = async (over: Files): Promise<string[]> => {
	try {
		await loadDataset(datasetFolder(over));
		return [];
	} catch (error) {
		if (!(error instanceof DatasetError)) throw error;
		return error.problems.map(problemSentence);
	}
};
