import { answerJobs } from './answer-jobs.ts';
import { jobs } from './work.ts';

answerJobs(self, jobs);
