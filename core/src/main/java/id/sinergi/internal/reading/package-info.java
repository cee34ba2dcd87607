/**
 * {@link id.sinergi.internal.reading.CascadeReading} and {@link
 * id.sinergi.internal.reading.ActualsReading}: what the fields of the documents mean. One form per
 * kind of JSON object, each with the list of its fields.
 */
@NullMarked
package id.sinergi.internal.reading;

import org.jspecify.annotations.NullMarked;
