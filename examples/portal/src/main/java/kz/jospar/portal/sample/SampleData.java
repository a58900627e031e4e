package kz.jospar.portal.sample;

import java.io.IOException;
import java.io.InputStream;
import kz.jospar.portal.account.Account;
import org.springframework.core.io.ClassPathResource;

/** One kind of sample: kk үлгі деректер, ru учебные данные. Loaded once, in the order of {@code @Order}. */
interface SampleData {
    /**
     * Loads it into the empty database.
     *
     * @param keeper the account of the working body, in whose name it is done
     */
    void load(Account keeper) throws IOException;

    /** Opens one of the files that came with the jar. */
    static InputStream open(String name) throws IOException {
        return new ClassPathResource("sample/" + name).getInputStream();
    }
}
