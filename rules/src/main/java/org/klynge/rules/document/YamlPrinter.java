package org.klynge.rules.document;

import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.api.StreamDataWriter;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.emitter.Emitter;
import org.snakeyaml.engine.v2.events.DocumentEndEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.ImplicitTuple;
import org.snakeyaml.engine.v2.events.MappingEndEvent;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceEndEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.events.StreamEndEvent;
import org.snakeyaml.engine.v2.events.StreamStartEvent;

/** Prints documents as YAML in block style, one entry a line; no line is folded. */
final class YamlPrinter {

    private static final DumpSettings SETTINGS = DumpSettings.builder()
            .setDefaultFlowStyle(FlowStyle.BLOCK)
            .setIndent(2)
            .setIndicatorIndent(2)
            .setIndentWithIndicator(true)
            .setSplitLines(false)
            .build();

    private final StringBuilder out = new StringBuilder();
    private final Emitter emitter = new Emitter(SETTINGS, new StreamDataWriter() {
        @Override
        public void write(String text) {
            out.append(text);
        }

        @Override
        public void write(String text, int offset, int length) {
            out.append(text, offset, offset + length);
        }
    });

    private YamlPrinter() {}

    static String print(Data.Table document) {
        YamlPrinter printer = new YamlPrinter();
        printer.document(document);
        // The emitter takes the first one for printable, YAML does not. The others end a line in YAML 1.1, which drops
        // the blanks after them. They only stand within quotes.
        return printer.out
                .toString()
                .replace("\u007F", "\\x7F")
                .replace("\u0085", "\\x85")
                .replace("\u2028", "\\u2028")
                .replace("\u2029", "\\u2029");
    }

    private void document(Data.Table document) {
        emitter.emit(new StreamStartEvent());
        emitter.emit(new DocumentStartEvent(false, Optional.empty(), Map.of()));
        value(document);
        emitter.emit(new DocumentEndEvent(false));
        emitter.emit(new StreamEndEvent());
    }

    private void value(Data data) {
        if (data instanceof Data.Table table) {
            emitter.emit(new MappingStartEvent(Optional.empty(), Optional.empty(), true, FlowStyle.BLOCK));
            table.entries().forEach((key, value) -> {
                scalar(key, YamlText.isPlain(key) ? ScalarStyle.PLAIN : ScalarStyle.DOUBLE_QUOTED);
                value(value);
            });
            emitter.emit(new MappingEndEvent());
        } else if (data instanceof Data.Items list) {
            emitter.emit(new SequenceStartEvent(Optional.empty(), Optional.empty(), true, FlowStyle.BLOCK));
            list.items().forEach(this::value);
            emitter.emit(new SequenceEndEvent());
        } else if (data instanceof Data.Text text) {
            scalar(text.text(), YamlText.style(text.text()));
        } else if (data instanceof Data.Date date) {
            scalar(date.text(), ScalarStyle.PLAIN);
        } else {
            scalar(((Data.Literal) data).text(), ScalarStyle.PLAIN);
        }
    }

    private void scalar(String text, ScalarStyle style) {
        emitter.emit(new ScalarEvent(Optional.empty(), Optional.empty(), new ImplicitTuple(true, true), text, style));
    }
}
