import { answerJobs } from './answer-jobs.ts';
import { jobs } from './make.ts';

answerJobs(self, jobs);
