package id.sinergi.internal.figures;

import id.sinergi.figure.State;

/**
 * One member of an aggregate.
 *
 * @param index of the indicator or node
 * @param weight as it stands, before renormalising
 * @param coverage of its figure, 0 unless the state is a value
 */
public record Member(int index, double weight, State state, double coverage) {}
