import { ENQUIRY_NUMBER } from '../enquiry/enquiry-number.lookup.ts';

/**
 * What people call the subject of a fact `p`: code of a deliverable, name of a unit, pseudonym of a participant; never a
 * participant's name. $1 is null for administrators, who alone read the names of accounts.
 */
export const SUBJECT_LABEL = `CASE p.subject_type
  WHEN 'deliverable' THEN (SELECT d.code FROM deliverable d WHERE d.id = p.subject_id)
  WHEN 'territorial-unit' THEN (SELECT t.name FROM territorial_unit t WHERE t.id = p.subject_id)
  WHEN 'advisory-log' THEN (SELECT t.name FROM advisory_log_version v JOIN territorial_unit t ON t.id = v.unit_id
    WHERE v.log_id = p.subject_id ORDER BY v.version DESC LIMIT 1)
  WHEN 'participant' THEN (SELECT s.code FROM participant s WHERE s.id = p.subject_id)
  WHEN 'indicator' THEN (SELECT i.code FROM indicator i WHERE i.id = p.subject_id)
  WHEN 'project' THEN (SELECT j.code FROM project j WHERE j.id = p.subject_id)
  WHEN 'call' THEN (SELECT c.number || ' ' || c.name FROM call c WHERE c.id = p.subject_id)
  WHEN 'measure-source' THEN (SELECT coalesce(s.item_code, s.other_source) FROM measure_source s WHERE s.id = p.subject_id)
  WHEN 'mas' THEN (SELECT g.name FROM mas g WHERE g.id = p.subject_id)
  WHEN 'mas-project' THEN (SELECT g.title FROM mas_project g WHERE g.id = p.subject_id)
  WHEN 'enquiry' THEN (SELECT ${ENQUIRY_NUMBER} FROM enquiry q WHERE q.id = p.subject_id)
  WHEN 'user' THEN (SELECT a.display_name FROM app_user a WHERE a.id = p.subject_id AND $1::uuid[] IS NULL)
END`;
