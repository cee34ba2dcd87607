/**
 * The analyst's desk: {@link id.sinergi.Sinergi} opens a cascade and its actuals and shows
 * everything there is to ask of them.
 */
@NullMarked
package id.sinergi;

import org.jspecify.annotations.NullMarked;
