const onlyOpenPointsShowIt =
  'it is read only where no open point of its criterion speaks, and each such answer has one';

/** Equivalent faults, each with the reason why no answers and no run can distinguish it from the baseline. */
export const equivalentFaults: Readonly<Record<string, string>> = {
  'outcome surgeonFirst comes before adultsOnly':
    'under 18 ends the path at the age, before anything that surgeonFirst looks at is asked',
  'question surgeryView is always asked':
    'it is a follow-up of surgeonSaid, which is asked of the same patients and no others',
  'criteria.0.met: any for all':
    'it is read only where no open point of its criterion speaks, and each answer that is not as it says has one',
  'criteria.3.met: any for all':
    'it is read only where no open point of its criterion speaks, and every item and "not sure" has one',
  'guard mayKeepGoing is always true':
    'after a final stop there is no screen to keep going to, so the patient stays where they are',
  'on.question.forward to warningSigns for start':
    'the start is left at once for the warning signs whenever its screen is not shown, and Forward never leads to it',
  'states.review.on.answer.change to warningSigns for start':
    'the start is left at once for the warning signs whenever its screen is not shown, and no change leads to it',
  'criteria.0.met.all.4.not: noAccess is lost': onlyOpenPointsShowIt,
  'criteria.0.met.all.4.not: notTried is lost': onlyOpenPointsShowIt,
  'criteria.2.met: any for all': onlyOpenPointsShowIt,
  'criteria.3.met.all.1.not: bloodThinner is lost': onlyOpenPointsShowIt,
  'criteria.3.met.all.1.not: unsure is lost': onlyOpenPointsShowIt,
};
