/** Files in the layouts in which ICE publishes them. Places are made up; states are real because files name them. */
export const listHeadings = 'STATE,LAW ENFORCEMENT AGENCY,TYPE,COUNTY,SUPPORT TYPE,SIGNED,MOA';

export const list = (...rows: string[]) => `${listHeadings}\n${rows.join('\n')}\n`;
export const listRow = (agency: string, signed: string, model = 'Task Force Model') =>
  `OHIO,${agency},Municipality,,${model},${signed},link`;

export const detainers = (...rows: string[]) =>
  `date,lift_reason,det_facility,city,state,detainer_type\n${rows.join('\n')}\n`;
export const detainerRow = (reason: string, facility = 'LAKE CNTY JAIL') =>
  `2012-05-06 00:00:00,${reason},"${facility}",LAKEVIEW,OHIO,`;

export const texasReports = (...rows: string[]) =>
  `county,year,month,num_of_inmates,num_of_inmate_days,cost_in_dollars\n${rows.join('\n')}\n`;

export const californiaSurvey = (...rows: string[]) =>
  `jurisdiction,year,month,fips_state_county_code,total_num_persons_booked\n${rows.join('\n')}\n`;
