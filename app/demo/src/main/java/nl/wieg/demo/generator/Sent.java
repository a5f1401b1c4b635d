package nl.wieg.demo.generator;

import java.time.LocalDate;

/** A record and the day it was sent, which decides the file it lies in. */
record Sent<R>(R item, LocalDate on) {}
