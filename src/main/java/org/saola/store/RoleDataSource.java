package org.saola.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Properties;
import java.util.function.Supplier;
import org.postgresql.Driver;
import org.springframework.jdbc.datasource.AbstractDataSource;

/**
 * Opens plain connections as one role, asking for the address anew each time: the PostgreSQL that comes with Saola has
 * another port after it was started again.
 */
final class RoleDataSource extends AbstractDataSource {

    private static final Driver DRIVER = new Driver();

    private final Supplier<String> url;
    private final String role;
    private final String password;

    /**
     * Takes where to connect, and as whom.
     *
     * @param url returns the JDBC address, or an empty text while there is none
     */
    RoleDataSource(Supplier<String> url, String role, String password) {
        this.url = url;
        this.role = role;
        this.password = password;
    }

    String role() {
        return role;
    }

    @Override
    public Connection getConnection() throws SQLException {
        return getConnection(role, password);
    }

    @Override
    public Connection getConnection(String username, String secret) throws SQLException {
        String address = url.get();
        if (address.isEmpty()) {
            throw new SQLException("PostgreSQL is being started again", "57P03");
        }
        Properties properties = new Properties();
        properties.setProperty("user", username);
        properties.setProperty("password", secret);
        properties.setProperty("ApplicationName", "saola");
        properties.setProperty("loginTimeout", "10");
        properties.setProperty("connectTimeout", "10");
        properties.setProperty("tcpKeepAlive", "true");
        Connection connection = DRIVER.connect(address, properties);
        if (connection == null) {
            throw new SQLException("Not an address of PostgreSQL: " + address, "08001");
        }
        return connection;
    }
}
