export { type Recruiter, type RecruiterList, recruiterList } from './list';
export { type Hit, matchRecruiters } from './match';
