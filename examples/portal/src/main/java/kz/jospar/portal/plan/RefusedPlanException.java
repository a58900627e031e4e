package kz.jospar.portal.plan;

import java.io.Serial;
import java.util.List;
import org.springframework.context.MessageSourceResolvable;

/** A plan that cannot be taken as it is, with the portal's sentence on why: kk жоспар қабылданбады, ru план отклонён. Answered 422. */
public final class RefusedPlanException extends RuntimeException implements MessageSourceResolvable {
    @Serial
    private static final long serialVersionUID = 1L;

    private final String key;
    private final transient List<String> arguments;

    RefusedPlanException(String key, String... arguments) {
        super(key);
        this.key = key;
        this.arguments = List.of(arguments);
    }

    @Override
    public String[] getCodes() {
        return new String[] {key};
    }

    @Override
    public Object[] getArguments() {
        return arguments.toArray();
    }
}
