"""What an account holds at the start: named accounts, and resources that a test gives."""
