package org.klynge.rules.document;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.regex.Pattern;

/**
 * A piece of a document that is to be written: plain data, in order. What a {@link Node} is to the readers, this is to the
 * writers.
 */
sealed interface Data {

    /** Numbers that every tool reads alike: no more digits than a floating-point number keeps, no zeros that are lost. */
    Pattern SAFE_NUMBER = Pattern.compile("(?=(?:[^0-9]*[0-9]){1,15}$)-?(?:0|[1-9][0-9]*)(?:\\.[0-9]*[1-9])?");

    /** A mapping; its entries are written in this order. */
    record Table(ImmutableMap<String, Data> entries) implements Data {}

    /** A list. */
    record Items(ImmutableList<Data> items) implements Data {}

    /** A text that every tool is to take for a text. */
    record Text(String text) implements Data {}

    /** A date: in YAML it needs no quotes, whatever other tools take it for. */
    record Date(String text) implements Data {}

    /** A number or a truth value, written alike in YAML and JSON. */
    record Literal(String text) implements Data {}

    /** A number that is written as one where no tool would change it, else as a text. */
    static Data number(String numeral) {
        return SAFE_NUMBER.matcher(numeral).matches() ? new Literal(numeral) : new Text(numeral);
    }

    static Data truth(boolean value) {
        return new Literal(Boolean.toString(value));
    }
}
