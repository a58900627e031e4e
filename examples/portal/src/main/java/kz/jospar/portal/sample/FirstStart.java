package kz.jospar.portal.sample;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import kz.jospar.portal.account.Account;
import kz.jospar.portal.account.AccountsFile;
import kz.jospar.portal.start.Preparation;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Loads the samples if nobody has an account yet: all of them or, where one fails, none. */
@Component
@Profile("sample")
class FirstStart implements Preparation {
    private final SampleAccounts accounts;
    private final AccountsFile file;
    private final List<SampleData> samples;

    FirstStart(SampleAccounts accounts, AccountsFile file, List<SampleData> samples) {
        this.accounts = accounts;
        this.file = file;
        this.samples = List.copyOf(samples);
    }

    @Override
    @Transactional(rollbackFor = IOException.class)
    public void prepare() throws IOException {
        if (!accounts.isEmpty()) {
            return;
        }
        Map<Account, String> passwords = accounts.add();
        for (SampleData sample : samples) {
            sample.load(SampleAccounts.KEEPER);
        }
        file.write(passwords);
    }
}
