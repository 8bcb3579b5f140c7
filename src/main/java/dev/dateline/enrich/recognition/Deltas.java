package dev.dateline.enrich.recognition;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/** Ascending numbers as their differences, seven bits a byte. */
final class Deltas {

    private Deltas() {}

    static void write(int[] ascending, DataOutput out) throws IOException {
        out.writeInt(ascending.length);
        long last = Integer.MIN_VALUE;
        java.io.ByteArrayOutputStream bytes = new java.io.ByteArrayOutputStream(ascending.length * 3);
        for (int number : ascending) {
            long delta = number - last;
            while (delta > 127) {
                bytes.write((int) (delta & 127 | 128));
                delta >>>= 7;
            }
            bytes.write((int) delta);
            last = number;
        }
        out.writeInt(bytes.size());
        out.write(bytes.toByteArray());
    }

    static int[] read(DataInput in) throws IOException {
        int[] numbers = new int[in.readInt()];
        byte[] bytes = new byte[in.readInt()];
        in.readFully(bytes);
        long last = Integer.MIN_VALUE;
        int at = 0;
        for (int i = 0; i < numbers.length; i++) {
            long delta = 0;
            int shift = 0;
            int b;
            do {
                b = bytes[at++];
                delta |= (long) (b & 127) << shift;
                shift += 7;
            } while (b < 0);
            last += delta;
            numbers[i] = (int) last;
        }
        return numbers;
    }
}
