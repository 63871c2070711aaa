"""Alumni: schemes, placements and the follow-up of people who were trainees, interns, apprentices.

Pure values and functions. Storage, reminders and figures come to them through the services.
"""
