package nl.wieg.demo.oracle;

/** How the files of one source are written. */
interface FileFormat {

    /** The records of a file, or {@link UnusableFile} when it must be rejected whole. */
    Batch read(byte[] bytes);
}
