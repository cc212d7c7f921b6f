package interleave.kit.mp;

/** Says of which kind the next value in a message is. */
enum Tag {
  NULL, TRUE, FALSE, BYTE, SHORT, CHAR, INT, LONG, FLOAT, DOUBLE, STRING, WIDE_STRING, BYTES, INTS, LONGS, DOUBLES,
  BIG_INTEGER, BIG_DECIMAL, LIST, SET, MAP, OPTIONAL, ENUM, RECORD, SHARED
}
