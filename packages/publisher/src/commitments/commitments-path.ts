/** Where a release keeps its commitments. */
export const commitmentsPath = 'log/commitments.csv';
