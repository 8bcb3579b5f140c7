package dev.dateline.enrich.recognition;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/** Columns of 16-bit numbers: all high bytes, then all low bytes, which packs better than pairs. */
final class Columns {

    private Columns() {}

    static void write(short[] column, DataOutput out) throws IOException {
        byte[] bytes = new byte[2 * column.length];
        for (int i = 0; i < column.length; i++) {
            bytes[i] = (byte) (column[i] >> 8);
            bytes[column.length + i] = (byte) column[i];
        }
        out.write(bytes);
    }

    static short[] read(int length, DataInput in) throws IOException {
        byte[] bytes = new byte[2 * length];
        in.readFully(bytes);
        short[] column = new short[length];
        for (int i = 0; i < length; i++) {
            column[i] = (short) (bytes[i] << 8 | bytes[length + i] & 255);
        }
        return column;
    }
}
