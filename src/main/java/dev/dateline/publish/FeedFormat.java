package dev.dateline.publish;

/** A shape of feeds. */
interface FeedFormat {

    /** Media type, with its parameters. */
    String mediaType();

    /** The feed in this shape, in UTF-8; equal feeds give equal bytes. */
    byte[] write(Feed feed);
}
