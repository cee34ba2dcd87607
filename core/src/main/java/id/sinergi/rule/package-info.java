/**
 * {@link id.sinergi.rule.Rulebook} and what it is made of: formulas, policies, weights from
 * quality, scales, with the evidence for each rule; targets and the plans that state them.
 *
 * <p>Regulations change, so no rule is a constant: a cascade names its rulebook, a ready one from
 * {@link id.sinergi.rule.Rulebooks} or one derived from it.
 */
@NullMarked
package id.sinergi.rule;

import org.jspecify.annotations.NullMarked;
