import { answerJobs } from './answer-jobs.ts';
import { jobs } from './index.ts';

answerJobs(self, jobs);
