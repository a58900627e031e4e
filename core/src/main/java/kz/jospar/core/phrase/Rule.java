package kz.jospar.core.phrase;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One order of words that makes a constituent, without options left: the form into which a line of a rule file is spelt
 * out.
 *
 * @param label what the constituent is: {@code frequency}, {@code date} ...
 * @param features what the order itself says, such as {@code limit=until}
 * @param symbols the words, in order
 * @param slots the name under which each word's number is found, or an empty text
 * @param line the line of the rule file
 */
record Rule(Label label, Map<String, String> features, List<Symbol> symbols, List<String> slots, String line) {

    @Nullable
    String feature(String name) {
        return features.get(name);
    }
}
