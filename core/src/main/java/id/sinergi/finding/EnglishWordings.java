package id.sinergi.finding;

/** The English sentences of the {@linkplain FindingCode codes}: message, then remedy. */
final class EnglishWordings {

  static final String TEXT =
      """
      MALFORMED
        The document cannot be read: ({0}).
        Maybe it was cut off, or edited by hand.
      UNSUPPORTED_FORMAT
        The format ({0}) is not the one read here, which is ({1}).
        Maybe this is another document, or of a later version.
      UNKNOWN_FIELD
        The field ({0}) is not known here.
        {1}
      DUPLICATE_FIELD
        The field ({0}) is given twice.
        Maybe one of the two is left from an earlier edit.
      MISSING_FIELD
        The field ({0}) is missing.
        Maybe it was forgotten, or misspelt.
      WRONG_TYPE
        The field ({0}) holds ({1}), where ({2}) belongs.
        Maybe quotation marks are missing, or too many.
      INVALID_VALUE
        The field ({0}) cannot be ({1}).
        {2}
      LIMIT_EXCEEDED
        The document goes beyond the limit on ({0}), which is ({1}).
        Maybe the limits can be raised, if the sender is trusted.
      DUPLICATE_ID
        The id ({0}) is taken already, in ({1}).
        Maybe one entry was copied from the other.
      UNKNOWN_REFERENCE
        There is no {0} with the id ({1}).
        {2}
      CYCLE
        Value would flow in a circle: ({0}).
        Maybe one of these links points the wrong way, or is a REFERENCE.
      TWO_CASCADE_PARENTS
        Node ({0}) is broken down from two parents, ({1}) and ({2}).
        Maybe the link to one of them is a REFERENCE.
      CASCADE_BETWEEN_APART
        A CASCADE link joins ({0}) of ({1}) to ({2}) of ({3}), agencies that are apart.
        Maybe the link should be CROSSCUTTING.
      CROSSCUTTING_WITHIN
        A CROSSCUTTING link joins ({0}) of ({1}) to ({2}) of ({3}), where one contains the other.
        Maybe the link should be CASCADE.
      LEAD_COUNT
        Indicator ({0}) has not one lead, but ({1}).
        Maybe another party should be CONTRIBUTOR, or one should be LEAD.
      COMPOSITION_MISSING
        Indicator ({0}) has several parties ({1}) and no composition.
        Maybe it is LEAD_REPORTS, if one number is measured for all, or SUM, if their parts add up.
      NEGATIVE_WEIGHT
        The weight ({1}) of ({0}) is below zero.
        Maybe the polarity says what the sign was meant to say.
      MIXED_WEIGHTS
        Of the ({1}) of node ({0}), ({2}) of ({3}) state a weight.
        Maybe the others should state one too, or none.
      BAD_SHARE
        The shares ({1}) of indicator ({0}) must be stated by all (none below 0, not all 0) or none.
        Maybe leave them out: then they are equal.
      COMPOSITION_KIND
        The composition ({1}) of indicator ({0}) does not fit its kind ({2}).
        Maybe ratios should be pooled (POOLED_RATIO), and values added (SUM).
      DUPLICATE_LINK
        The link from ({0}) to ({1}) of kind ({2}) is given twice.
        Maybe one of them names the wrong node.
      DUPLICATE_MEASURE
        Node ({0}) is measured by indicator ({1}) twice.
        Maybe one of them names the wrong indicator.
      FORMULA_POLARITY
        The formula ({1}) of indicator ({0}) runs against its polarity ({2}).
        Maybe the polarity is the other one.
      RANGE_INVERTED
        The target of indicator ({0}) for ({1}) runs from ({2}) down to ({3}).
        Maybe low and high are exchanged.
      FORMULA_NEEDS
        Indicator ({0}) uses ({1}), which needs ({2}).
        Maybe it can be stated, or another formula or target fits.
      TABLE_NOT_INCREASING
        The points ({1}) of ({0}) do not increase from left to right.
        Maybe they are out of order, or one is given twice.
      DERIVED_LOOP
        A derived indicator would count itself: ({0}).
        Maybe it should measure another node.
      TARGET_OUTSIDE_HORIZON
        The target of indicator ({0}) for ({1}) lies outside the horizon ({2}).
        Maybe the horizon is too short.
      DUPLICATE_TARGET
        Indicator ({0}) has two targets for ({1}) in plan ({2}), effective ({3}).
        Maybe one belongs to another plan, or replaces the other from a later instant on.
      OWN_CREDIT_WITHOUT_PART
        The credit ({1}) of indicator ({0}) needs an own part, and ({2}) has none.
        Maybe the credit is JOINT, or targets of the party's own are missing.
      AGENCY_LOOP
        Agencies lie inside one another in a circle: ({0}).
        Maybe one of them stands alone.
      NOT_A_PARTY
        Agency ({0}) is not a party to indicator ({1}), whose parties are ({2}).
        Maybe one of these reports it, or the agency is to become a party.
      PERIOD_FINER_THAN_FREQUENCY
        Indicator ({0}) is reported for ({1}), which is shorter than its frequency ({2}).
        Maybe the reports add up to a longer period, or the frequency is higher.
      RATIO_PARTS
        Indicator ({0}) is a ({1}), but is reported as a ({2}).
        Maybe the kind is wrong: a RATIO reports numerator and denominator, a VALUE one number.
      OUT_OF_RANGE
        The number ({1}) of ({0}) is neither 0 nor between 1e-15 and 1e18 in size.
        Maybe the unit is wrong.
      OVERLAP_COMPOSITION
        Indicator ({0}) has an overlap, but its composition is ({1}), not SUM.
        Maybe the overlap belongs to another indicator.
      ORPHAN
        Node ({0}), a ({1}), has no parent: it serves no outcome.
        Link it to the outcome it serves, or drop it.
      NO_CASCADE_DOWN
        Nobody below works on node ({0}).
        Break it down, or link the work of others that supports it.
      LEVEL_SKIP
        The link from ({0}), a ({1}), to ({2}), a ({3}), skips a level.
        Put the level between, or say in the link why there is none.
      LEVEL_ORDER
        The link from ({0}), a ({1}), to ({2}), a ({3}), runs upwards.
        Exchange child and parent, or correct a level.
      NO_INDICATOR
        Nothing measures node ({0}).
        Give it an indicator of its outcome.
      NO_TARGET
        Indicator ({0}) has no target for agency ({1}).
        State one, or it takes no part.
      ACTIVITY_ONLY
        The outcome ({0}) is measured by activity alone, indicators: ({1}).
        Add an indicator of what changes for people, exact or proxy.
      QUALITY_FORBIDDEN
        Indicator ({0}) claims validity ({1}) with control ({2}), which the guidance rules out.
        Assess both again, or choose another indicator.
      TARGET_GAP
        The targets of indicator ({0}) for ({1}): the parts make ({2}), stated is ({3}).
        Agree on one, or record the planned overlap.
      TARGET_EASIER_THAN_BASELINE
        The target of indicator ({0}) for ({1}), ({2}), is easier than its baseline ({3}).
        Raise the target, or correct the baseline.
      WRONG_WAY_TARGET
        The target of indicator ({0}) for ({1}), ({2}), leads away from the baseline ({3}).
        Correct the target, the baseline or the polarity.
      BASELINE_EQUALS_TARGET
        The target of indicator ({0}) for ({1}), ({2}), equals its baseline.
        Measure by another formula, or state what is to change.
      ZERO_TARGET
        The target of indicator ({0}) for ({1}) is 0, by which the formula ({2}) cannot divide.
        Use FROM_BASELINE, MET or a table.
      MIRROR_HIDES
        Indicator ({0}) for ({1}), target ({2}), baseline ({3}): MIRROR hides standing still.
        Use FROM_BASELINE: the baseline is known.
      PLANS_DISAGREE
        Indicator ({0}) for ({1}): plan ({2}) says ({3}), plan ({4}) says ({5}).
        Align the plans, or state which comes first.
      POLARITY_FLIP
        Indicator ({0}) is ({1}) and indicator ({2}) is ({3}), though they are one.
        Agree on the direction that is better.
      SHARED_COUNTED_TWICE
        Indicator ({0}) reaches ({1}) by ({2}) and by ({3}), with the effective weight ({4}).
        Keep one path, or accept that weight knowingly.
      DOUBLE_PATH
        Node ({0}) reaches ({1}) by ({2}) and by ({3}), with the effective weight ({4}).
        Keep one path, or accept that weight knowingly.
      CONSENT_PENDING
        The link from ({0}) to ({1}) does not count until agency ({2}) accepts it.
        Ask that agency to accept or to reject it.
      CONSENT_REJECTED
        The link from ({0}) to ({1}) does not count: agency ({2}) rejected it, reason: ({3}).
        Settle the reason, or remove the link.
      STALE_OVERLAP
        The overlap of indicator ({0}) for ({1}) between ({2}) is older than the report of ({3}).
        Agree on the overlap again.
      OVERLAP_BOUNDS
        The overlap of indicator ({0}) for ({1}), ({2}), exceeds its parts, and was cut to ({3}).
        Agree on the overlap again.
      JOIN_CONFLICT
        On the ({1}) of ({0}), ({2}) says ({3}) and ({4}) says ({5}); the first holds.
        Align the documents, or say at the join which holds.
      ACTUAL_UNUSED
        The report on indicator ({0}) by ({1}) for ({2}) is not used: ({3}).
        Correct it, or keep it for the record.
      FINAL_REVISED
        The final figure of indicator ({0}) by ({1}) for ({2}) was changed from ({3}) to ({4}).
        Have the revision explained.
      CONFLICTING_ACTUALS
        Indicator ({0}) by ({1}) for ({2}) is reported as ({3}) and as ({4}): which holds is open.
        Report the right one with a later time.
      FROZEN_CHANGED
        Since ({0}) was signed off, the ({1}) of ({2}) for ({3}) changed from ({4}) to ({5}).
        Have the change explained, or sign the period off anew.
      FROZEN_SCORE
        The score of ({0}) signed off for ({1}) was ({2}), and is now ({3}).
        Look for the change among its entries, or in weights, links and dates of the cascade.
      SPAN_OF_COORDINATION
        Indicator ({0}) has ({1}) sharers, more than the ({2}) that coordination can hold together.
        Set up a coordinating body or a task force.
      TASK_FORCE_WITHOUT_END
        The task force of indicator ({0}) has no end, though a task force is temporary.
        State its end, or make it a coordinating body.
      ARRANGEMENT_EXPIRED
        The arrangement of indicator ({0}) ended on ({1}).
        Renew it, or end the sharing.
      COORDINATOR_RANK
        Indicator ({0}) is coordinated by ({1}), a ({2}), which ranks below ({3}), a ({4}).
        Let an agency of at least that rank coordinate.
      COALITION_WITHOUT_OUTSIDERS
        The social coalition of indicator ({0}) has no member outside government.
        Add one, or name the form it has.
      SHALLOW_RELATION
        Indicator ({0}) gives joint credit, but its parties' relation is only ({1}).
        Plan together, or credit each with its own part.
      SILO
        Agency ({0}) shares no indicator and has no accepted crosscutting link.
        Look for the outcomes it cannot attain alone.
      TWIN
        Indicator ({0}) of ({1}) and indicator ({2}) of ({3}) seem to be the same.
        Share it, or tell the names apart.
      UNMANAGED_TENSION
        Nodes ({0}) and ({1}) pull against each other, and no one above owns both.
        Give the trade-off an owner.
      BUDGET_GAP
        The pagu of node ({0}) for ({1}) is ({2}), but below it stand ({3}).
        Align the budgets.
      OVERRUN
        Node ({0}) spent ({1}) of a pagu of ({2}); its score is ({3}).
        Check the spending against what was delivered.
      WEIGHTS_NOT_100
        The weights of the ({1}) of node ({0}) sum to ({2}), not to 100.
        Nothing, if they are meant as proportions.
      TIER_WITHOUT_LEVEL
        Node ({0}), a ({1}) of the pohon kinerja, is not yet in the plan.
        Give it a level when the plan takes it up.
      """;

  private EnglishWordings() {}
}
