package dev.dateline.ingest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

/** Reads newline-delimited JSON in chunks, holding no more than a chunk and a line in memory. */
final class NdjsonLines {

    /**
     * One line that is not blank.
     *
     * @param number from 1, blank lines counted
     * @param content its bytes without the line end; cut at the limit when too long
     * @param tooLong whether it was longer than a line may be
     */
    record Line(long number, byte[] content, boolean tooLong) {}

    private final InputStream in;
    private final long longest;
    private final byte[] buffer = new byte[16_384];
    private int position;
    private int filled;
    private long number;

    /**
     * @param longest longest line taken, in bytes
     */
    NdjsonLines(InputStream in, long longest) {
        this.in = in;
        this.longest = longest;
    }

    /**
     * The next lines; empty at the end.
     *
     * @param most at most so many lines
     * @param bytes no further line is begun once so many bytes are read
     */
    List<Line> next(int most, long bytes) throws IOException {
        List<Line> lines = new ArrayList<>();
        long read = 0;
        while (lines.size() < most && read < bytes && more()) {
            Line line = line();
            read += line.content().length;
            if (line.tooLong() || !blank(line.content())) {
                lines.add(line);
            }
        }
        return lines;
    }

    private Line line() throws IOException {
        number++;
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        boolean tooLong = false;
        while (more()) {
            int end = position;
            while (end < filled && buffer[end] != '\n') {
                end++;
            }
            int room = (int) Math.min(end - position, longest - content.size());
            content.write(buffer, position, room);
            tooLong |= room < end - position;
            boolean ended = end < filled;
            position = ended ? end + 1 : end;
            if (ended) {
                break;
            }
        }
        return new Line(number, content.toByteArray(), tooLong);
    }

    private boolean more() throws IOException {
        while (position == filled) {
            position = 0;
            filled = in.read(buffer);
            if (filled < 0) {
                filled = 0;
                return false;
            }
        }
        return true;
    }

    private static boolean blank(byte[] content) {
        for (byte b : content) {
            if (b != ' ' && b != '\t' && b != '\r') {
                return false;
            }
        }
        return true;
    }
}
