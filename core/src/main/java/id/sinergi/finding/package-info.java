/**
 * {@link id.sinergi.finding.Finding}: what a check has to say, where, and what to do about it, in
 * Indonesian and in English.
 */
@NullMarked
package id.sinergi.finding;

import org.jspecify.annotations.NullMarked;
