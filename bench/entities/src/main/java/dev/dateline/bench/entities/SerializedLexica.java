package dev.dateline.bench.entities;

import java.io.BufferedInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.io.ObjectStreamClass;
import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.tukaani.xz.XZInputStream;

/** Reads the lexica of nlp4j-english: serialized maps and, for names, a tree of words. */
final class SerializedLexica {

    private static final String FOLDER = "/edu/emory/mathcs/nlp/lexica/";

    /** Stands in for the tree class of NLP4J, so that NLP4J itself is not needed. */
    static final class Tree implements Serializable {
        private static final long serialVersionUID = 1;
        Node n_root;
    }

    /** Stands in for a node of that tree. */
    static final class Node extends HashMap<String, Node> {
        private static final long serialVersionUID = 1;
        Object value;
    }

    private SerializedLexica() {}

    /** Lower-case words with the paths of their Brown cluster cut to several lengths, the whole one among them. */
    static Map<String, Set<String>> brownClusters() throws IOException {
        return read("en-brown-clusters-simplified-lowercase.xz");
    }

    /** Words as they are spelled with their vectors of 50 numbers; digits are 0. */
    static Map<String, float[]> vectors() throws IOException {
        return read("en-word-embeddings-undigitalized.xz");
    }

    /** Gives each name, its words parted by spaces, with the numbers of its kinds. */
    static void names(BiConsumer<String, Set<String>> sink) throws IOException {
        Tree tree = read("en-named-entity-gazetteers-simplified.xz");
        walk(tree.n_root, "", sink);
    }

    @SuppressWarnings("unchecked")
    private static void walk(Node node, String words, BiConsumer<String, Set<String>> sink) {
        if (node.value != null) {
            sink.accept(words, (Set<String>) node.value);
        }
        node.forEach((word, next) -> walk(next, words.isEmpty() ? word : words + " " + word, sink));
    }

    @SuppressWarnings("unchecked")
    private static <T> T read(String name) throws IOException {
        try (InputStream in = SerializedLexica.class.getResourceAsStream(FOLDER + name)) {
            if (in == null) {
                throw new FileNotFoundException("No " + name + " on the class path; nlp4j-english has it");
            }
            ObjectInputStream objects = new ObjectInputStream(new BufferedInputStream(new XZInputStream(in), 1 << 20)) {
                @Override
                protected ObjectStreamClass readClassDescriptor() throws IOException, ClassNotFoundException {
                    ObjectStreamClass read = super.readClassDescriptor();
                    if (read.getName().endsWith(".PrefixTree")) {
                        return ObjectStreamClass.lookup(Tree.class);
                    }
                    return read.getName().endsWith(".PrefixNode") ? ObjectStreamClass.lookup(Node.class) : read;
                }
            };
            return (T) objects.readObject();
        } catch (ClassNotFoundException e) {
            throw new IOException("Unexpected class in " + name, e);
        }
    }
}
