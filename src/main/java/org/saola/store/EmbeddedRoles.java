package org.saola.store;

import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Makes the two roles and the database of the PostgreSQL that comes with Saola. Every step may have been done already: a
 * program killed between two of them begins again here.
 */
record EmbeddedRoles(JdbcTemplate superuser, DatabasePasswords passwords) {

    static final String OWNER = "saola_owner";
    static final String APP = "saola_app";
    private static final String DATABASE = "saola";

    void makeIfMissing() {
        makeRole(OWNER, passwords.owner());
        makeRole(APP, passwords.app());
        if (missing("SELECT count(*) FROM pg_database WHERE datname = ?", DATABASE)) {
            superuser.execute("CREATE DATABASE " + DATABASE + " OWNER " + OWNER);
        }
        // Everybody may connect and make temporary tables unless told otherwise; the owner keeps both rights.
        superuser.execute("REVOKE ALL ON DATABASE " + DATABASE + " FROM PUBLIC");
        superuser.execute("GRANT CONNECT ON DATABASE " + DATABASE + " TO " + APP);
    }

    private void makeRole(String name, String password) {
        if (missing("SELECT count(*) FROM pg_roles WHERE rolname = ?", name)) {
            // The password is of our own making, from an alphabet without quotes.
            superuser.execute("CREATE ROLE " + name
                    + " LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOBYPASSRLS PASSWORD '" + password + "'");
        }
    }

    private boolean missing(String count, String name) {
        Integer found = superuser.queryForObject(count, Integer.class, name);
        return found == null || found == 0;
    }
}
