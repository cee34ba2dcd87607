package id.sinergi.internal.json;

/**
 * How much of an untrusted document is read.
 *
 * @param bytes of the whole document; of text that comes decoded, characters
 * @param depth of arrays and objects in one another
 * @param textLength characters of one string or field name
 * @param entries items of lists and fields whose names are free, all together
 * @param extras {@code x-} fields, all together
 * @param faults findings collected before reading stops
 */
public record Bounds(long bytes, int depth, int textLength, long entries, int extras, int faults) {}
