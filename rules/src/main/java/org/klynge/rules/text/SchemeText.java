package org.klynge.rules.text;

import org.klynge.rules.scheme.Scheme;

/**
 * A scheme as a page of plain text that people read and sign: in what it differs from the scheme that it extends, what each
 * standing requires, in a sentence and exactly, what that rests on, what may be confirmed and by whom, and all sources.
 *
 * <pre>{@code
 * String page = SchemeText.of(labels, Language.BOKMAL);
 * }</pre>
 */
public final class SchemeText {

    private static final int LABEL_WIDTH = 12;
    private static final String BLANK = "_".repeat(22);

    private final Scheme scheme;
    private final Wording wording;
    private final Messages messages;
    private final Page heading = new Page();
    private final Page page = new Page();
    private final SourceNumbers sources = new SourceNumbers();

    private SchemeText(Scheme scheme, Language language) {
        this.scheme = scheme;
        this.wording = Wording.of(scheme, language);
        this.messages = wording.messages();
    }

    /**
     * Puts a scheme on a page. The same scheme always gives the same page, in the order in which the scheme says things. A
     * text that is not translated stands in English, and is marked.
     *
     * @param scheme one edition of a scheme
     * @param language the language of the page
     * @return lines of at most 100 characters, but for longer words such as addresses; each ends with a line feed
     */
    public static String of(Scheme scheme, Language language) {
        SchemeText text = new SchemeText(scheme, language);
        RequirementText requirements = new RequirementText(text.wording, text.sources, text.page);
        text.heading();
        new ExtensionText(text.wording, text.sources, text.page, requirements).print(scheme);
        new LadderText(text.wording, text.sources, text.page, requirements).print(scheme);
        new CallText(text.wording, text.sources::refer).print(scheme.calls(), text.page);
        new DeclarationText(text.wording, text.sources, text.page).print(scheme);
        text.sources();
        text.signature();
        return text.heading.toString() + "\n" + text.page;
    }

    private void heading() {
        heading.heading(wording.translated(scheme.title(), scheme.translations()), '=');
        heading.gap();
        labelled("scheme.id", scheme.id());
        labelled("scheme.edition", scheme.edition());
        labelled(
                "scheme.in-force",
                wording.dates().inForce(scheme.inForce())
                        + sources.refer(scheme.inForce().sources()));
    }

    private void labelled(String key, String words) {
        String label = messages.text(key);
        heading.line(0, label + " ".repeat(Math.max(1, LABEL_WIDTH - label.length())), words);
    }

    private void sources() {
        if (!sources.isEmpty()) {
            heading.gap();
            heading.line(0, "", messages.text("scheme.references"));
            page.heading(messages.text("sources.title"), '-');
            sources.print(page);
        }
    }

    private void signature() {
        page.gap();
        page.gap();
        page.line(
                0,
                "",
                String.join(
                        " ",
                        messages.text("signature.date"),
                        BLANK,
                        messages.text("signature.name"),
                        BLANK,
                        messages.text("signature.signature"),
                        BLANK));
    }
}
