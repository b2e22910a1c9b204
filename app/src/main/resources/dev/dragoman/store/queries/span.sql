SELECT min(i.event_start) AS first, max(i.event_start) AS last FROM incidents i WHERE i.status IN ('happened', 'ongoing')
