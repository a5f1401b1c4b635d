package nl.wieg.demo.oracle.random;

import java.util.Arrays;

/** What can happen to the bytes of any file. */
final class Damage {

    private Damage() {}

    /** The file with these bytes put in somewhere beyond its first line. */
    static byte[] inserted(byte[] file, Dice dice, int... wrong) {
        int firstLine = 0;
        while (firstLine < file.length && file[firstLine] != '\n') {
            firstLine++;
        }
        int at = dice.between(firstLine, file.length);
        byte[] damaged = Arrays.copyOf(file, file.length + wrong.length);
        System.arraycopy(file, at, damaged, at + wrong.length, file.length - at);
        for (int i = 0; i < wrong.length; i++) {
            damaged[at + i] = (byte) wrong[i];
        }
        return damaged;
    }
}
