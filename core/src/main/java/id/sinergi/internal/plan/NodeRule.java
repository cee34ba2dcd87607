package id.sinergi.internal.plan;

import id.sinergi.internal.figures.Policy;
import id.sinergi.rule.Aggregation;
import id.sinergi.rule.Basis;
import id.sinergi.rule.Rulebook;

/** By which rules a node's figures come about. */
public record NodeRule(Aggregation aggregation, Basis basis, Rulebook rulebook, Policy policy) {}
